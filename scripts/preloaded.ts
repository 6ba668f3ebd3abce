import type {HtmlTagDescriptor, Plugin, Rolldown} from 'vite';

type Chunks = Readonly<Record<string, Rolldown.OutputChunk | Rolldown.OutputAsset>>;

/**
 * Has a page fetch with its first script what that one is going to load (`module`): known here already, and there only once it runs.
 */
export function preloaded(page: string, module: string): Plugin {
	return {
		name: 'preloaded',
		apply: 'build',
		transformIndexHtml: {
			order: 'post',
			handler: (_, {filename, bundle = {}, chunk}) =>
				filename.endsWith(page) && chunk
					? [...withImports(bundle, [chunk.fileName, fileOf(bundle, module)])]
							.filter(file => file !== chunk.fileName)
							.map(link)
					: [],
		},
	};
}

function fileOf(bundle: Chunks, module: string): string {
	const chunk = Object.values(bundle).find(it => it.type === 'chunk' && it.facadeModuleId?.endsWith(module));
	if (!chunk) throw new Error(`${module} is not built apart`);
	return chunk.fileName;
}

/** These files and all they import, as far as it is not loaded by and by. */
function withImports(bundle: Chunks, files: readonly string[], known = new Set<string>()): ReadonlySet<string> {
	for (const file of files) {
		const chunk = bundle[file];
		if (known.has(file) || chunk?.type !== 'chunk') continue;
		known.add(file);
		withImports(bundle, chunk.imports, known);
	}
	return known;
}

const link = (file: string): HtmlTagDescriptor => ({
	tag: 'link',
	attrs: {rel: 'modulepreload', crossorigin: true, href: `/${file}`},
	injectTo: 'head',
});
