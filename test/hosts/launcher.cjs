#!/usr/bin/env node
// Stands in for VS Code's executable: @vscode/test-electron starts it with the arguments it gives to VS Code.
require('tsx/cjs');
require('./launcher.ts');
