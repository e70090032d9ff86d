import type { KindRules } from '..';

export const report: KindRules<'report'> = { find: () => [] };
