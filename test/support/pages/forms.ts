import {page, routed} from '../routes.ts';
import type {PageSet} from '../page-set.ts';

const far = 'https://forms-tredje.example';
const done = (name: string) => page(name, {'set-cookie': `${name}=1; Max-Age=5000; Secure; SameSite=None`});

/** Forms that send themselves. */
export const forms: PageSet = {
	id: 'forms',
	does: 'forms: GET and POST into frames, three encodings, to another site, and one that leads to the next page',
	start: 'https://forms.example/',
	service: routed('forms', ['forms.example', 'forms-tredje.example'], {
		'forms.example/': page(`<iframe name="a"></iframe><iframe name="b"></iframe><iframe name="c"></iframe>
			<iframe name="d"></iframe><iframe name="e"></iframe>
			<form action="/get" target="a"><input name="q" value="ulltrøye"></form>
			<form action="/post" method="post" target="b"><input name="mail" value="kari@example.com"></form>
			<form action="/parts" method="post" enctype="multipart/form-data" target="c"><input name="f" value="1"></form>
			<form action="/plain" method="post" enctype="text/plain" target="d"><input name="f" value="1"></form>
			<form action="${far}/post" method="post" target="e"><input name="f" value="1"></form>
			<form id="last" action="/next" method="post"><input name="f" value="1"></form>
			<script>
				for (const form of document.forms) if (form.id !== 'last') form.submit();
				setTimeout(() => last.requestSubmit(), 1500);
			</script>`),
		'/get': done('got'),
		'forms.example/post': done('posted'),
		'forms-tredje.example/post': done('far-posted'),
		'/parts': done('parts'),
		'/plain': done('plain'),
		'/next': page(`<script>fetch('/told/end')</script>`, {'set-cookie': 'next=1; Max-Age=5000'}),
	}),
	sends: [
		'GET forms.example/get',
		...['forms.example/post', 'forms.example/parts', 'forms.example/plain', 'forms-tredje.example/post'].map(
			path => `POST ${path}`,
		),
		'POST forms.example/next',
		'forms.example/told/end',
	],
};
