import type {Words} from '../words.ts';
import {html, nothing, type Markup} from './markup.ts';

/** The banner as the visitor saw it. */
export function pictureSection(jpeg: string | undefined, words: Words): Markup {
	if (jpeg === undefined || !base64.test(jpeg)) return nothing;
	return html`<section aria-labelledby="banner">
		<h2 id="banner">${words('report_section_banner')}</h2>
		<figure class="picture">
			<img src="data:image/jpeg;base64,${jpeg}" alt="${words('report_banner_alt')}" />
		</figure>
	</section>`;
}

const base64 = /^[A-Za-z\d+/]+={0,2}$/;
