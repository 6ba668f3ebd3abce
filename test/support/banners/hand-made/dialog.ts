import {handMade} from './hand-made.ts';

export const dialog = handMade({
	id: 'dialog',
	name: 'a <dialog>',
	language: 'en',
	cookie: {name: 'cookie_consent', yes: 'accepted', no: 'rejected'},
	footer: '<a href="#" onclick="banner(true); return false">Cookie settings</a>',
	body: `<dialog id="it"><h2>Cookies</h2><p>We would like to set cookies for advertising. We will not unless you say so.</p><form method="dialog"><button onclick="choose('no')">No thanks</button> <button onclick="choose('yes')">Yes, accept cookies</button></form></dialog><script>
		function banner(isShown) { if (isShown) $('#it').showModal(); else $('#it').close(); }
	</script>`,
});
