import { Card, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Column } from './data-table';
import classes from './data-table.module.css';

interface DataCardsProps<Row> {
  caption: string;
  rows: Row[];
  rowKey: (row: Row) => string;
  columns: Column<Row>[];
}

/** The rows of a table on a phone: a card for each, its columns as pairs of name and value. */
export function DataCards<Row>({ caption, rows, rowKey, columns }: DataCardsProps<Row>) {
  return (
    <Stack component="ul" gap="sm" p={0} m={0} aria-label={caption} className={classes.cards}>
      {rows.map((row) => (
        <Card key={rowKey(row)} component="li" withBorder padding="md">
          {columns.map((column) =>
            column.isMain ? (
              <Text key={column.key} component="div" fw={600} mb={6}>
                {column.cell(row)}
              </Text>
            ) : column.isActions ? (
              <Group key={column.key} mt="sm" gap="xs">
                {column.cell(row)}
              </Group>
            ) : (
              <Pair key={column.key} title={column.title} value={column.cell(row)} />
            ),
          )}
        </Card>
      ))}
    </Stack>
  );
}

function Pair({ title, value }: { title: string; value: ReactNode }) {
  if (value === null || value === undefined || value === '' || value === false) return null;
  return (
    <div className={classes.pair} data-pair>
      <Text component="span" size="sm" c="dimmed">
        {title}
      </Text>
      <Text component="div" size="sm">
        {value}
      </Text>
    </div>
  );
}
