import { describe, expect, it } from 'vitest';
import { checkPeer, OPEN_NETWORK } from '../../src/fetch/connection';
import { REFUSED_IPV4, REFUSED_IPV6, refusedAddress } from '../../src/fetch/networks';
import { checkedUrl } from '../../src/fetch/url';

describe('networks that are never asked', () => {
  it.each([...REFUSED_IPV4, ...REFUSED_IPV6])('$example: $what', ({ example, what }) => {
    expect(refusedAddress(example)).toBe(what);
  });

  it.each(['100::1', '5f00::1', '4000::1', 'e000::1'])('%s is outside the open internet', (address) => {
    expect(refusedAddress(address)).toBe('reserved');
  });

  it.each(['127.0.0.1.example', '', 'localhost', '0x7f.1', '2130706433'])('%j is no IP address', (text) => {
    expect(refusedAddress(text)).toBe('no IP address');
  });

  it.each(['93.184.216.34', '1.1.1.1', '172.32.0.1', '100.128.0.1', '223.255.255.255', '2606:2800:220:1::1'])(
    '%s is asked',
    (address) => expect(refusedAddress(address)).toBeNull(),
  );

  it('the zone of an address does not hide its network', () => {
    expect(refusedAddress('fe80::1%eth0')).toBe('a local link');
  });

  it('who is at the far end is looked at when the connection stands', () => {
    const peer = { remoteAddress: '10.0.0.7', remotePort: 80 };
    expect(() => checkPeer(peer, OPEN_NETWORK)).toThrow('10.0.0.7 (a private network) is never asked');
    expect(() => checkPeer(peer, { ...OPEN_NETWORK, trusted: ['10.0.0.7:81'] })).toThrow('never asked');
    expect(() => checkPeer(peer, { ...OPEN_NETWORK, trusted: ['10.0.0.7:80'] })).not.toThrow();
    expect(() => checkPeer({ remoteAddress: '::ffff:10.0.0.7', remotePort: 80 }, OPEN_NETWORK)).toThrow('never asked');
    expect(() => checkPeer({ remoteAddress: undefined, remotePort: undefined }, OPEN_NETWORK)).toThrow('never asked');
  });
});

describe('addresses', () => {
  it.each([
    ['ftp://example.org/a', 'ftp: is not fetched; http and https are'],
    ['file:///etc/passwd', 'file: is not fetched'],
    ['gopher://example.org/', 'gopher: is not fetched'],
    ['data://x,y', 'data: is not fetched'],
    ['https://ida@example.org/', 'a name or password stands in the address'],
    ['https://:secret-word@example.org/', 'a name or password stands in the address'],
    ['http://example.org:22/', 'port 22 is not asked without --fetch-port 22'],
    ['http://example.org:65536/', 'not an address that can be understood'],
    ['http://', 'not an address that can be understood'],
    [`https://example.org/${'a'.repeat(2_000)}`, 'longer than 2000'],
  ])('%s', (address, reason) => {
    expect(() => checkedUrl(address, [])).toThrow(reason);
  });

  it('other ports only where they are named, and fragments never go out', () => {
    expect(checkedUrl('http://example.org:8080/a#b', [8080]).href).toBe('http://example.org:8080/a');
    expect(checkedUrl('/c?d#e', [], new URL('https://example.org/a/b')).href).toBe('https://example.org/c?d');
  });
});
