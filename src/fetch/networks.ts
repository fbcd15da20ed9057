/*
 * Which addresses are asked at all. An article tells the program where to go (a redirect, a name that its author owns), so that everything
 * that is not the open internet is refused: what answers there trusts whoever is inside.
 */
import { BlockList, isIP } from 'node:net';

interface NetworkRow {
  readonly network: string;
  /** Bits of the prefix. */
  readonly prefix: number;
  /** What an address in it is, as a person is told. */
  readonly what: string;
  /** An address in it. */
  readonly example: string;
}

/** Networks of IPv4 that are no part of the open internet (the IANA registry of special purposes), and one address of a cloud's metadata. */
export const REFUSED_IPV4: readonly NetworkRow[] = [
  { network: '0.0.0.0', prefix: 8, what: 'no address of a host', example: '0.0.0.0' },
  { network: '10.0.0.0', prefix: 8, what: 'a private network', example: '10.1.2.3' },
  { network: '100.64.0.0', prefix: 10, what: 'the shared network of a provider', example: '100.100.100.200' },
  { network: '127.0.0.0', prefix: 8, what: 'this machine itself', example: '127.0.0.1' },
  { network: '169.254.0.0', prefix: 16, what: 'a local link, where clouds keep metadata', example: '169.254.169.254' },
  { network: '172.16.0.0', prefix: 12, what: 'a private network', example: '172.31.255.255' },
  { network: '192.0.0.0', prefix: 24, what: 'reserved', example: '192.0.0.192' },
  { network: '192.0.2.0', prefix: 24, what: 'for documentation', example: '192.0.2.1' },
  { network: '192.88.99.0', prefix: 24, what: 'a relay to another network', example: '192.88.99.1' },
  { network: '192.168.0.0', prefix: 16, what: 'a private network', example: '192.168.1.1' },
  { network: '198.18.0.0', prefix: 15, what: 'for measurements of networks', example: '198.19.0.1' },
  { network: '198.51.100.0', prefix: 24, what: 'for documentation', example: '198.51.100.7' },
  { network: '203.0.113.0', prefix: 24, what: 'for documentation', example: '203.0.113.7' },
  { network: '224.0.0.0', prefix: 4, what: 'many hosts at once', example: '239.255.255.250' },
  { network: '240.0.0.0', prefix: 4, what: 'reserved', example: '255.255.255.255' },
  { network: '168.63.129.16', prefix: 32, what: 'the metadata of a cloud', example: '168.63.129.16' },
];

/** Networks of IPv6 with a name of their own; beyond them, everything outside 2000::/3 is refused too. */
export const REFUSED_IPV6: readonly NetworkRow[] = [
  { network: '::', prefix: 128, what: 'no address of a host', example: '::' },
  { network: '::1', prefix: 128, what: 'this machine itself', example: '::1' },
  { network: '::ffff:0:0', prefix: 96, what: 'an IPv4 address in another form', example: '::ffff:93.184.216.34' },
  { network: '64:ff9b::', prefix: 96, what: 'an IPv4 address in another form', example: '64:ff9b::a00:1' },
  { network: '64:ff9b:1::', prefix: 48, what: 'an IPv4 address in another form', example: '64:ff9b:1::1' },
  { network: '2001::', prefix: 23, what: 'a tunnel or a protocol, no host', example: '2001:0:4136:e378::1' },
  { network: '2001:db8::', prefix: 32, what: 'for documentation', example: '2001:db8::1' },
  { network: '2002::', prefix: 16, what: 'an IPv4 address in another form', example: '2002:7f00:1::' },
  { network: '3fff::', prefix: 20, what: 'for documentation', example: '3fff::1' },
  { network: 'fc00::', prefix: 7, what: 'a private network', example: 'fd00:ec2::254' },
  { network: 'fe80::', prefix: 10, what: 'a local link', example: 'fe80::1' },
  { network: 'ff00::', prefix: 8, what: 'many hosts at once', example: 'ff02::1' },
];

const OPEN_IPV6 = { network: '2000::', prefix: 3 } as const;

function listOf({ network, prefix }: Pick<NetworkRow, 'network' | 'prefix'>): BlockList {
  const list = new BlockList();
  list.addSubnet(network, prefix, network.includes(':') ? 'ipv6' : 'ipv4');
  return list;
}

const IPV4 = REFUSED_IPV4.map((row) => ({ row, list: listOf(row) }));
const IPV6 = REFUSED_IPV6.map((row) => ({ row, list: listOf(row) }));
const OPEN = listOf(OPEN_IPV6);

/** Why an IP address is not asked ("a private network"); null for one of the open internet. What is no IP address is refused. */
export function refusedAddress(address: string): string | null {
  switch (isIP(address)) {
    case 4:
      return IPV4.find(({ list }) => list.check(address, 'ipv4'))?.row.what ?? null;
    case 6:
      return (
        IPV6.find(({ list }) => list.check(address, 'ipv6'))?.row.what ??
        (OPEN.check(address, 'ipv6') ? null : 'reserved')
      );
    default:
      return 'no IP address';
  }
}
