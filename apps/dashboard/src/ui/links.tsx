// The router's links in the look of Mantine: real anchors, so that a new tab, the back button and a screen reader work.
import { Anchor, Button, NavLink, Menu, type AnchorProps, type ButtonProps, type MenuItemProps, type NavLinkProps } from '@mantine/core';
import { createLink, type LinkComponentProps } from '@tanstack/react-router';
import { forwardRef, type ComponentProps } from 'react';

type Native = Omit<ComponentProps<'a'>, 'ref' | 'style' | 'color'>;

export const LinkAnchor = createLink(forwardRef<HTMLAnchorElement, AnchorProps & Native>((props, ref) => <Anchor ref={ref} {...props} />));

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
