import {untrack} from 'svelte';

/** ms without anything new. */
const quietAfter = 4000;
/** A page that is never quiet is looked at this long, ms. */
const longest = 20_000;

/** Whether the page that is looked at is quiet. Once it was, it may tell of more: what comes next stays the same. */
export class Looking {
	isQuiet = $state(false);

	/** `stage` names what is looked at; `news` changes whenever something was seen. */
	constructor(stage: () => string, news: () => unknown) {
		let looked = '';
		let since = 0;
		$effect(() => {
			news();
			if (stage() !== looked) {
				looked = stage();
				since = Date.now();
				this.isQuiet = false;
			}

			if (untrack(() => this.isQuiet)) return;
			const timer = setTimeout(() => (this.isQuiet = true), Math.min(quietAfter, since + longest - Date.now()));
			return () => clearTimeout(timer);
		});
	}
}
