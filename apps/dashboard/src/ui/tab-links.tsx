import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Destination } from './links';
import classes from './tab-links.module.css';

export interface TabLink {
  label: string;
  link: Destination;
  /** A count or a warning after the label. */
  badge?: ReactNode;
}

/** Parts of one page, each with its own address: links, so that the back button, a new tab and a bookmark work. */
export function TabLinks({ label, tabs }: { label: string; tabs: TabLink[] }) {
  return (
    <nav aria-label={label}>
      <ul className={classes.tabs}>
        {tabs.map((tab) => (
          <li key={tab.label}>
            <Link {...tab.link} activeOptions={{ exact: true, includeSearch: false }} className={classes.tab} resetScroll={false}>
              {tab.label}
              {tab.badge}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
