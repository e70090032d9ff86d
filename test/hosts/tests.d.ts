/** All test files of test/editor; scripts/hosts/suites.mjs puts them here. */
declare module 'gloss:tests';
