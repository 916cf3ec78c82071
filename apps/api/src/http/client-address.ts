import { BlockList, isIP, isIPv6, type Socket } from 'node:net';
import type { IncomingHttpHeaders } from 'node:http';

export interface Connected {
  readonly socket: Pick<Socket, 'remoteAddress'>;
  readonly headers: IncomingHttpHeaders;
}

/**
 * Says which client a request comes from: the address that is connected, or, when that is a proxy's that is trusted, the
 * one that the proxy names in `X-Forwarded-For`; and so on through proxies that are trusted. What anybody else writes
 * there is not looked at.
 *
 * @param trusted addresses and CIDR networks
 * @returns an IPv4 address, or the network of an IPv6 one, of which a client has all addresses
 */
export function clientAddress(trusted: readonly string[] = []): (request: Connected) => string {
  const isTrusted = within(trusted);
  return ({ socket, headers }) => {
    let address = plain(socket.remoteAddress ?? 'unknown');
    const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
    while (isTrusted(address)) {
      const next = plain(forwarded.pop()?.trim() ?? '');
      if (isIP(next) === 0) break;
      address = next;
    }
    return isIPv6(address) ? networkOf(address) : address;
  };
}

function within(networks: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix] = network.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    list.addSubnet(address, prefix === undefined ? (family === 'ipv6' ? 128 : 32) : Number(prefix), family);
  }
  return (address) => isIP(address) !== 0 && list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

/** An IPv4 address that is written as an IPv6 one is the IPv4 address. */
function plain(address: string): string {
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address.replace(/%.*$/, '');
}

function networkOf(address: string): string {
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter((group) => group !== '');
  const after = tail?.split(':').filter((group) => group !== '') ?? [];
  const zeros = Array.from({ length: 8 - groups.length - after.length }, () => '0');
  return `${[...groups, ...zeros, ...after].slice(0, 4).join(':')}::/64`;
}
