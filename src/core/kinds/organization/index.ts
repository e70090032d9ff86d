import type { KindRules } from '..';

export const organization: KindRules<'organization'> = { find: () => [] };
