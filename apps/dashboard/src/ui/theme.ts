// The look: calm, public-sector, deep blue. Every pair of text and ground here is at least 4.5:1; the browser tests measure it with axe.
import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const sea: MantineColorsTuple = [
  '#eef4fa',
  '#dbe7f2',
  '#b9d0e4',
  '#94b9d9',
  '#6ea2cd',
  '#3f7fb4',
  '#1f659f',
  '#0f4c81',
  '#0b3d69',
  '#082e50',
];
const dark: MantineColorsTuple = [
  '#e3e9f0',
  '#c2ccd7',
  '#a3b0be',
  '#76869a',
  '#425263',
  '#2f3c4b',
  '#233040',
  '#18222d',
  '#111a23',
  '#0b1219',
];

// The list of choices scrolls itself: a keyboard walks it from its field, while a scrolling box around it would be a stop of its own. It
// opens by a click, by typing or by the arrow key, not by the focus alone, which the first field of a dialog has at once.
const choices = { withScrollArea: false, openOnFocus: false, comboboxProps: { shadow: 'md' } };
const scrollingChoices = { options: { maxHeight: 220, overflowY: 'auto' } } as const;

export const theme = createTheme({
  primaryColor: 'sea',
  primaryShade: { light: 7, dark: 6 },
  colors: { sea, dark },
  black: '#16202b',
  fontFamily: "'Noto Sans Variable', 'Noto Sans', system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif",
  headings: {
    fontWeight: '700',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.25' },
      h2: { fontSize: '1.1875rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  // Names, not the components themselves: the first page must not carry the pickers of the forms.
  components: {
    // The title in the colour of the alert would be too pale on its ground.
    Alert: { defaultProps: { variant: 'light' }, styles: { title: { color: 'var(--mantine-color-text)' } } },
    Anchor: { defaultProps: { inherit: true } },
    // A finger needs 24 pixels, also where the way wraps into two lines (WCAG 2.2, 2.5.8).
    Breadcrumbs: {
      styles: { breadcrumb: { lineHeight: '28px', minWidth: 24, maxWidth: '100%', display: 'inline-block', whiteSpace: 'normal' } },
    },
    Button: { defaultProps: { fw: 600 } },
    Menu: { defaultProps: { withInitialFocusPlaceholder: false, shadow: 'md', width: 240 } },
    Modal: { defaultProps: { centered: false, overlayProps: { backgroundOpacity: 0.45 }, closeOnClickOutside: false } },
    // The library's text below a title is too pale to be read.
    Notification: { styles: { description: { color: 'var(--mantine-color-text)' } } },
    NavLink: { defaultProps: { variant: 'light' } },
    Autocomplete: { defaultProps: choices, styles: scrollingChoices },
    Select: { defaultProps: { ...choices, checkIconPosition: 'right' }, styles: scrollingChoices },
    MultiSelect: { defaultProps: { ...choices, checkIconPosition: 'right' }, styles: scrollingChoices },
    Table: { defaultProps: { verticalSpacing: 'sm', horizontalSpacing: 'md' } },
    Tabs: { defaultProps: { keepMounted: false } },
    Tooltip: { defaultProps: { events: { hover: true, focus: true, touch: true } } },
  },
});

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--page': '#f4f7fa',
    '--mantine-color-dimmed': '#4a5866',
    '--mantine-color-placeholder': '#5d6b79',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-default-border': '#c9d3dd',
    '--field-line': '#7b8997',
    '--tile-line': '#0f4c81',
    '--mantine-color-sea-light': '#dbe7f2',
    '--mantine-color-sea-light-hover': '#cfdfee',
    '--mantine-color-sea-light-color': '#0b3d69',
    '--line': '#dde4eb',
    '--mantine-color-anchor': '#0f4c81',
    '--tone-neutral-ground': '#e9eef3',
    '--tone-neutral-text': '#3a4754',
    '--tone-info-ground': '#dbe7f2',
    '--tone-info-text': '#0b3d69',
    '--tone-good-ground': '#d9efe2',
    '--tone-good-text': '#11553a',
    '--tone-warning-ground': '#fbeccb',
    '--tone-warning-text': '#6b4300',
    '--tone-bad-ground': '#fbdfdc',
    '--tone-bad-text': '#8c1d18',
    // Mantine's own light grounds are louder than the rest of the page.
    '--mantine-color-teal-light': '#d9efe2',
    '--mantine-color-yellow-light': '#fbeccb',
    '--mantine-color-red-light': '#fbdfdc',
  },
  dark: {
    '--page': '#111a23',
    '--mantine-color-dimmed': '#a9b6c3',
    '--mantine-color-placeholder': '#97a5b3',
    '--mantine-color-error': '#ffbab4',
    '--mantine-color-default-border': '#36444f',
    '--field-line': '#76869a',
    '--tile-line': '#3f7fb4',
    '--mantine-color-sea-light': '#123a5c',
    '--mantine-color-sea-light-hover': '#16466e',
    '--mantine-color-sea-light-color': '#cfe2f3',
    '--line': '#2f3c4b',
    '--mantine-color-anchor': '#94b9d9',
    '--tone-neutral-ground': '#2f3c4b',
    '--tone-neutral-text': '#d3dce5',
    '--tone-info-ground': '#123a5c',
    '--tone-info-text': '#cfe2f3',
    '--tone-good-ground': '#123d2a',
    '--tone-good-text': '#b5e6cb',
    '--tone-warning-ground': '#4a3407',
    '--tone-warning-text': '#ffdf9e',
    '--tone-bad-ground': '#541a17',
    '--tone-bad-text': '#ffcfca',
    '--mantine-color-teal-light': '#123d2a',
    '--mantine-color-yellow-light': '#4a3407',
    '--mantine-color-red-light': '#541a17',
  },
});
