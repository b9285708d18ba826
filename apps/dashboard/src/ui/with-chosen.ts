interface Choice {
  value: string;
  label: string;
}

/** What the address or a form holds stands among the choices, also where it is known no more. */
export const withChosen = (choices: Choice[], value: string | undefined, label: string): Choice[] =>
  value === undefined || choices.some((one) => one.value === value) ? choices : [...choices, { value, label }];
