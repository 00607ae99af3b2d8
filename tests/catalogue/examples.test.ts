import { expect, test } from 'vitest';
import { readAddress } from '../../rules/hosts/address.ts';
import { matchShape } from '../../rules/hosts/url-shape.ts';
import { catalogue, serviceOf } from './real-catalogue.ts';

const services = Object.entries(catalogue.services);

test('every address under examples.match leads to its own service', () => {
  const faults = services.flatMap(([id, { examples }]) =>
    examples.match
      .filter((url) => serviceOf(url) !== id)
      .map(
        (url) =>
          `services/${id}.yaml: ${url} gives ${serviceOf(url)}: add its host to hosts, or correct the example`,
      ),
  );
  expect(faults).toEqual([]);
});

test('no address under examples.miss leads to the service', () => {
  const faults = services.flatMap(([id, { examples }]) =>
    examples.miss
      .filter((url) => serviceOf(url) === id)
      .map((url) => `services/${id}.yaml: ${url} must not match: narrow hosts, or add its host to excludedHosts`),
  );
  expect(faults).toEqual([]);
});

test('every service with hosts has examples that match and examples that miss', () => {
  const faults = services
    .filter(([, { hosts, schemes }]) => hosts.length + schemes.length > 0)
    .filter(([, { examples }]) => examples.match.length === 0 || examples.miss.length === 0)
    .map(([id]) => `services/${id}.yaml: add an address to examples.match and one to examples.miss`);
  expect(faults).toEqual([]);
});

test('a service with hosts and shapes has an example that fits a shape', () => {
  const faults = services
    .filter(([, { hosts, shapes }]) => hosts.length > 0 && shapes.length > 0)
    .filter(([id]) => !hasExampleWithRole(id))
    .map(([id]) => `services/${id}.yaml: add the address of a meeting to examples.match that fits one of shapes`);
  expect(faults).toEqual([]);
});

test('no address of an engine on an unknown host leads to a service', () => {
  const faults = Object.entries(catalogue.engines).flatMap(([id, { examples }]) =>
    [...examples.match, ...examples.miss]
      .filter((url) => serviceOf(url) !== '-')
      .map((url) => `engines/${id}.yaml: ${url} gives ${serviceOf(url)}: use a host under .example`),
  );
  expect(faults).toEqual([]);
});

test('the examples of an engine with shapes match and miss as stated', () => {
  const faults = Object.entries(catalogue.engines)
    .filter(([, { shapes }]) => shapes.length > 0)
    .flatMap(([id, { shapes, examples }]) => {
      const fits = (url: string) => shapes.some((shape) => fitsShape(url, shape));
      return [...examples.match.filter((url) => !fits(url)), ...examples.miss.filter(fits)].map(
        (url) => `engines/${id}.yaml: ${url} is in the wrong list of examples, or shapes are wrong`,
      );
    });
  expect(faults).toEqual([]);
});

function hasExampleWithRole(id: string): boolean {
  const service = catalogue.services[id];
  if (!service) return false;
  return service.examples.match.some((url) => service.shapes.some((shape) => fitsShape(url, shape)));
}

function fitsShape(url: string, shape: Parameters<typeof matchShape>[0]): boolean {
  const address = readAddress(url);
  return address.kind === 'web' && matchShape(shape, address);
}
