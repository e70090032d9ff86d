import type { KindRules } from '..';

export const quote: KindRules<'quote'> = { find: () => [] };
