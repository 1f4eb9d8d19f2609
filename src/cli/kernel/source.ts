import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';

type Top = ReturnType<typeof parseAst>['body'][number];
export type FunctionNode = Extract<Top, { params: unknown; expression: boolean }>;
export type Block = NonNullable<FunctionNode['body']>;
export type Statement = Block['body'][number];
export type Expression = Extract<Statement, { type: 'ExpressionStatement' }>['expression'];
export type Variable = Extract<Statement, { type: 'VariableDeclaration' }>['declarations'][number];
export type Pattern = Variable['id'];
export type ArrowNode = Extract<Expression, { type: 'ArrowFunctionExpression' }>;

/** The kernel in one scope: its functions as they are written, and what everything else in it comes to. */
export interface Source {
  readonly functions: ReadonlyMap<string, FunctionNode>;
  readonly constants: ReadonlyMap<string, unknown>;
}

/** Bundles the kernel from its TypeScript and runs its top level once. */
export async function sourceOf(root: string): Promise<Source> {
  const build = await rolldown({ input: join(root, 'src/cli/kernel/entry.ts'), platform: 'node', cwd: root, logLevel: 'silent' });
  const { output: [{ code }] } = await build.generate({ format: 'esm', codeSplitting: false });
  const functions = new Map<string, FunctionNode>();
  const names: string[] = [];
  for (const node of parseAst(code).body) {
    if (node.type === 'FunctionDeclaration' && node.id) functions.set(node.id.name, node);
    if (node.type !== 'VariableDeclaration') continue;
    for (const { id } of node.declarations) if (id.type === 'Identifier') names.push(id.name);
  }
  const script = `${code}\nexport const kernelConstants = { ${names.join(', ')} };`;
  const run = (await import(`data:text/javascript;base64,${Buffer.from(script).toString('base64')}`)) as { readonly kernelConstants: Readonly<Record<string, unknown>> };
  return { functions, constants: new Map(Object.entries(run.kernelConstants)) };
}
