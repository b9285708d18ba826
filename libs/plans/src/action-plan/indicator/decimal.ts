/** PostgreSQL's numeric keeps what was typed (0.1 stays 0.1); the driver hands it over as text. */
export const decimal = { to: (value: number) => value, from: (value: string) => Number(value) };
