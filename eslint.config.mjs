import tseslint from 'typescript-eslint';

/** The storeys of the house: a room imports what lies below it, never sideways or upward, and only through its door. */
const STOREYS = [
  ['kernel'],
  ['jobs', 'mail', 'audit', 'papers'],
  ['people'],
  ['councils'],
  ['sheets'],
  ['seminars', 'risks'],
  ['plans'],
  ['reminders', 'overview'],
];

/** `mail` stands on `jobs` although both are machinery of the first storey: a mail is a job. */
const ALSO = { mail: ['jobs'] };

const throughTheDoor = { regex: '(^|/)\\.\\./(?:[^/]+/)*[a-z-]+/src/', message: 'Import another room through its door, @app/<room>.' };
const imports = (room) => {
  const below = STOREYS.slice(
    0,
    STOREYS.findIndex((rooms) => rooms.includes(room)),
  ).flat();
  const forbidden = STOREYS.flat().filter((other) => !below.includes(other) && !(ALSO[room] ?? []).includes(other));
  return {
    files: [`libs/${room}/**/*.ts`],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^@app/(${forbidden.join('|')})$`,
              message: `libs/${room} may import only what lies below it: ${below.join(', ') || 'nothing'}.`,
            },
            { regex: '(^|/)apps/', message: 'A room knows no app.' },
            throughTheDoor,
          ],
        },
      ],
    },
  };
};

export default tseslint.config(
  { ignores: ['dist', 'data', 'node_modules', '.cache', 'apps/dashboard/src/graph/generated', 'test-results'] },
  // Scripts that run before anything is built: no types to look at.
  {
    files: ['**/*.mjs', '**/*.cjs'],
    extends: [tseslint.configs.recommended],
    rules: { '@typescript-eslint/no-require-imports': 'off', eqeqeq: 'error' },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: false,
        project: ['./tsconfig.json', './apps/dashboard/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // TypeORM's query() and JSON answers come as any; they are typed where they are received.
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/require-await': 'off',
      // graphql-js types its kinds as enums and documents them as strings.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unsafe-function-type': 'off',
      'no-console': 'off',
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: 'error',
    },
  },
  {
    // The decorators of classes need their types at run time: an inline type import of an input class would stop the start.
    files: ['libs/**/*.ts', 'apps/api/**/*.ts', 'apps/worker/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  { files: ['**/*.entity.ts', '**/*.input.ts', 'test/support/house.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  ...STOREYS.flat().map(imports),
  // The launcher starts before the libraries are loaded and takes single files of the kernel; tests take factories from their places.
  {
    files: ['apps/api/**/*.ts', 'apps/worker/**/*.ts', 'migrations/**/*.ts', 'bench/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ ...throughTheDoor, regex: '(^|/)libs/[a-z-]+/src/' }] }] },
  },
  {
    files: ['apps/dashboard/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^@app/|libs/[a-z-]+/src',
              message: 'The dashboard knows the server by its GraphQL schema and the rooms by their messages alone.',
            },
          ],
        },
      ],
    },
  },
);
