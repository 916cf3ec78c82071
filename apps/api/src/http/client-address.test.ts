import { clientAddress } from './client-address.ts';

function of(remoteAddress: string | undefined, forwardedFor?: string, trusted: readonly string[] = []): string {
  const headers = forwardedFor === undefined ? {} : { 'x-forwarded-for': forwardedFor };
  return clientAddress(trusted)({ socket: { remoteAddress }, headers });
}

const PROXIES = ['10.0.0.0/8', '2001:db8:ffff::/48', '192.0.2.7'];

it.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  [undefined, 'unknown'],
])('knows %s as %s', (remoteAddress, address) => {
  expect(of(remoteAddress)).toBe(address);
});

it('looks at no word of whom it does not trust', () => {
  expect(of('198.51.100.1', '203.0.113.5')).toBe('198.51.100.1');
  expect(of('198.51.100.1', '203.0.113.5', PROXIES)).toBe('198.51.100.1');
});

it.each([
  ['10.1.2.3', '203.0.113.5', '203.0.113.5'],
  ['192.0.2.7', '203.0.113.5', '203.0.113.5'],
  ['::ffff:10.1.2.3', '203.0.113.5', '203.0.113.5'],
  ['2001:db8:ffff::1', '2001:db8:1:2::9', '2001:db8:1:2::/64'],
  // What the client wrote itself stands to the left of what a proxy added.
  ['10.1.2.3', '1.2.3.4, 203.0.113.5', '203.0.113.5'],
  ['10.1.2.3', '1.2.3.4, 203.0.113.5, 10.9.9.9', '203.0.113.5'],
  ['10.1.2.3', '10.9.9.9', '10.9.9.9'],
])('takes from the proxy %s, which says %j, that it is %s', (proxy, forwardedFor, client) => {
  expect(of(proxy, forwardedFor, PROXIES)).toBe(client);
});

it.each([undefined, '', 'unknown', '203.0.113.5:4711', '203.0.113.5, nonsense'])(
  'takes a proxy that says %j for the client',
  (forwardedFor) => {
    expect(of('10.1.2.3', forwardedFor, PROXIES)).toBe('10.1.2.3');
  },
);
