import {type Decoder, distinct, found} from '../decoder.ts';
import {isPersonal} from '../personal-data.ts';

/** `cd[…]` is what the site adds, `ud[…]` and `udff[…]` are manual and automatic advanced matching: hashed, still personal. */
export const metaPixel: Decoder = {
	vendor: 'meta-pixel',
	decode({path, parameters}) {
		const said = [...parameters()];
		const value = (wanted: string) => said.find(([name]) => name === wanted)?.[1] || undefined;
		return found({
			measurementId: value('id') ?? /\/signals\/config\/(\d+)/.exec(path)?.[1],
			events: distinct([value('ev') ?? ''].filter(Boolean)),
			parameters: distinct(said.map(([name]) => name).filter(name => name.startsWith('cd['))),
			personalData: distinct(
				said
					.filter(([name, given]) =>
						/^ud(?:ff)?\[/.test(name) ? given !== '' : name.startsWith('cd[') && isPersonal(name.slice(3, -1), given),
					)
					.map(([name]) => name),
			),
		});
	},
};
