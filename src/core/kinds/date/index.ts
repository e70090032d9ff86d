import type { KindRules } from '..';

export const date: KindRules<'date'> = { find: () => [] };
