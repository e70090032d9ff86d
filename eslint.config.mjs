import tseslint from 'typescript-eslint';

const coreBans = {
	paths: [{ name: 'vscode', message: 'The core takes text and returns data; only the rim knows the editor.' }],
	patterns: [
		{ group: ['node:*', 'fs', 'path', 'os', 'child_process'], message: 'The core runs in browsers as well.' },
		{ group: ['**/editor/**', '**/views/**', '**/cli/**'], message: 'The core imports nothing but the core.' },
	],
};

export default tseslint.config(
	{ ignores: ['dist/**', 'out/**', 'node_modules/**', '.cache/**', 'media/**'] },
	{
		files: ['**/*.ts'],
		extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
		languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
		rules: {
			'max-lines': ['error', { max: 300 }],
			'max-lines-per-function': ['error', { max: 60 }],
			'max-params': ['error', 4],
			'max-depth': ['error', 3],
			'max-len': ['error', { code: 165, ignoreRegExpLiterals: true, ignoreStrings: true, ignoreTemplateLiterals: true }],
			'no-empty': 'error',
			'no-console': 'error',
			'prefer-const': 'error',
			eqeqeq: 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/prefer-nullish-coalescing': 'error',
		},
	},
	{
		files: ['src/core/**/*.ts'],
		rules: {
			'no-restricted-imports': ['error', coreBans],
			'no-restricted-globals': ['error', 'process', 'Buffer', 'setTimeout', 'fetch', 'navigator', 'performance', 'require'],
			'no-restricted-syntax': [
				'error',
				{ selector: "NewExpression[callee.name='Date']", message: 'The core has no clock.' },
				{ selector: "MemberExpression[object.name='Date']", message: 'The core has no clock.' },
				{ selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Same text, same result.' },
				{ selector: "Program > VariableDeclaration[kind='let']", message: 'The core has no module-level mutable state.' },
			],
		},
	},
	{
		files: ['test/**/*.ts', 'bench/**/*.ts', 'scripts/**/*.ts', 'src/cli.ts', 'src/cli/**/*.ts'],
		rules: { 'no-console': 'off', 'max-lines-per-function': 'off', '@typescript-eslint/no-floating-promises': 'error' },
	},
);
