import {generate} from 'selfsigned';

export type Certificate = {readonly key: string; readonly cert: string};

/** A certificate nobody trusts, for the hosts given; browsers are told to overlook it. */
export async function makeCertificate(hosts: readonly string[]): Promise<Certificate> {
	const {private: key, cert} = await generate([{name: 'commonName', value: 'local internet'}], {
		keyType: 'ec',
		algorithm: 'sha256',
		extensions: [{name: 'subjectAltName', altNames: hosts.map(value => ({type: 2 as const, value}))}],
	});
	return {key, cert};
}
