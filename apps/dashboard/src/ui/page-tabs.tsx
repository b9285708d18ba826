// Parts of one page that come with one answer, each with its own address (?tab=): a link opens it, and the back button leads to the one before.
import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './page-tabs.module.css';

export interface PageTab<Name extends string> {
  name: Name;
  label: string;
  content: ReactNode;
}

interface PageTabsProps<Name extends string> {
  tabs: PageTab<Name>[];
  /** As the address says; the first one where it says none, or one that this viewer has not. */
  shown: Name | undefined;
  /** Puts the part into the address; undefined for the first one, which needs none. */
  open: (name: Name | undefined) => void;
  /** Hidden parts stay laid out: their dialogs open from any tab, and on paper all parts stand one after the other, pictures too. */
  isWhole?: boolean;
}

export function PageTabs<Name extends string>({ tabs, shown, open, isWhole = false }: PageTabsProps<Name>) {
  const first = tabs[0]?.name;
  const current = tabs.some(({ name }) => name === shown) ? shown : first;
  const change = (chosen: string | null) => open(tabs.find(({ name }) => name === chosen && name !== first)?.name);
  return (
    <Tabs
      value={current}
      onChange={change}
      className={classes.tabs}
      {...(isWhole && { keepMounted: true, keepMountedMode: 'display-none' })}
    >
      <Tabs.List mb="lg" className={classes.list}>
        {tabs.map(({ name, label }) => (
          <Tabs.Tab key={name} value={name} className={classes.tab}>
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ name, content }) => (
        <Tabs.Panel key={name} value={name} {...(isWhole && name !== current && { className: classes.waiting })}>
          {content}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
