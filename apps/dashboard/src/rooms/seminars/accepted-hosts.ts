import type { HostingState } from '../../graph/generated/graphql';

/** Councils that hold a seminar; those that are only asked to are named where it is planned, and nowhere else. */
export const acceptedHosts = <Host extends { state: HostingState }>(hosts: Host[]): Host[] =>
  hosts.filter(({ state }) => state === 'ACCEPTED');
