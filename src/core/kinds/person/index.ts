import type { KindRules } from '..';

export const person: KindRules<'person'> = { find: () => [] };
