import { NumberInput, type NumberInputProps } from '@mantine/core';

/** A figure with its decimals as people write them here. Nothing that was typed is dropped or changed on the way. */
export const FigureInput = (props: NumberInputProps) => (
  <NumberInput
    clampBehavior="none"
    decimalSeparator=","
    allowedDecimalSeparators={[',', '.']}
    thousandSeparator=" "
    hideControls
    {...props}
  />
);
