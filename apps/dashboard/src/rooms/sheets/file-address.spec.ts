import { fileAddress } from './file-address';

describe('the address of a file', () => {
  const argsOf = (address: string): unknown => JSON.parse(new URL(address, 'http://localhost').searchParams.get('args') ?? '');

  it('carries what is asked for and leaves out what is not', () => {
    const address = fileAddress('risk-register.csv', { councilId: '1', filter: { search: 'jõgi & meri', levels: null }, asOf: null }, 'et');
    expect(address).toMatch(/^\/files\/risk-register\.csv\?args=.*&language=et$/);
    expect(argsOf(address)).toEqual({ councilId: '1', filter: { search: 'jõgi & meri' } });
    expect(argsOf(fileAddress('x', { slug: 'valga', filter: { search: null } }, 'en'))).toEqual({ slug: 'valga' });
  });
});
