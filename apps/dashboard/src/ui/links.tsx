// The router's links in the look of Mantine: real anchors, so that a new tab, the back button and a screen reader work.
import { Button, NavLink, Menu, type ButtonProps, type MenuItemProps, type NavLinkProps } from '@mantine/core';
import { createLink, type LinkComponentProps } from '@tanstack/react-router';
import { forwardRef, type ComponentProps, type CSSProperties } from 'react';
import classes from './links.module.css';

type Native = Omit<ComponentProps<'a'>, 'ref' | 'style' | 'color'>;

interface AnchorLook {
  fz?: 'xs' | 'sm';
  fw?: number;
  /** Without it a line comes under the words when the pointer does. */
  underline?: 'always' | 'never';
  style?: CSSProperties;
}

/** In running text and in lists. A plain element: a long list has one in each row, and a component of the kit is many. */
export const LinkAnchor = createLink(
  forwardRef<HTMLAnchorElement, AnchorLook & Native>(({ fz, fw, underline, style, className = '', ...anchor }, ref) => (
    <a
      ref={ref}
      {...anchor}
      className={`${classes.anchor} ${className}`}
      data-underline={underline}
      style={{ fontSize: fz && `var(--mantine-font-size-${fz})`, fontWeight: fw, ...style }}
    />
  )),
);

export const LinkButton = createLink(
  forwardRef<HTMLAnchorElement, ButtonProps & Native>((props, ref) => <Button component="a" ref={ref} {...props} />),
);

export const LinkNav = createLink(
  forwardRef<HTMLAnchorElement, NavLinkProps & Native>((props, ref) => <NavLink component="a" ref={ref} {...props} />),
);

export const LinkMenuItem = createLink(
  forwardRef<HTMLAnchorElement, MenuItemProps & Native>((props, ref) => <Menu.Item component="a" ref={ref} {...props} />),
);

/** Where a link of ours may lead: use it for props like `to` of a breadcrumb. */
export type Destination = Pick<LinkComponentProps<'a'>, 'to' | 'params' | 'search' | 'hash'>;
