import {currentLanguage} from '../webext/language.ts';
import {find} from './find.ts';

const query = new URLSearchParams(location.search);

// The command line opens this page only to send messages from it.
if (!query.has('control')) {
	const tab = query.get('tab');
	// Opened for another tab this is a page of its own, and may be as wide as its window.
	document.documentElement.classList.toggle('page', tab !== null);
	const asked = tab === null ? null : Number(tab);
	const [found, language] = [find(asked), currentLanguage()];
	// Who shows them hears of their faults.
	found.catch(() => {});
	language.catch(() => {});
	const {open} = await import('./open.ts');
	await open({asked, found, language});
}
