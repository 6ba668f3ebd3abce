import type {Report} from './page-interface.ts';

type Manager = {
	readonly config: {readonly required?: boolean; readonly services: readonly {name: string; required?: boolean}[]};
	readonly consents: Readonly<Record<string, boolean>>;
	readonly confirmed: boolean;
	watch(watcher: {update(manager: Manager, event: string): void}): void;
};

/** Klaro stores required services as granted; only its own interface tells which those are. */
export function observeKlaro(report: Report): () => boolean {
	return () => {
		const klaro = (globalThis as {klaro?: {getManager?: () => Manager}}).klaro;
		const manager = klaro?.getManager?.();
		if (!manager) return false;
		const tell = ({config, consents}: Manager) => {
			const asked = config.services.filter(({required}) => !(required ?? config.required));
			const raw = JSON.stringify(Object.fromEntries(asked.map(({name}) => [name, consents[name] === true])));
			report({signal: 'cmp-api', cmp: 'klaro', raw});
		};
		if (manager.confirmed) tell(manager);
		manager.watch({
			update: (it, event) => {
				if (event === 'saveConsents') tell(it);
			},
		});
		return true;
	};
}
