import { NotedReadings } from './noted.js';

describe('the text of an answer with rows that are put on record', () => {
  const keep = 'select keep($1)';

  it('loses the marks and hands on the ids, once each', async () => {
    const readings = new NotedReadings();
    const rows = [
      { id: '1', owner: { id: '9' }, $noted: 'a' },
      { id: '2', owner: null, $noted: null },
      { id: '3', owner: null, $noted: 'a,b' },
    ];
    const text = readings.takenFrom(JSON.stringify({ nodes: rows }), keep);
    expect(JSON.parse(text)).toEqual({ nodes: rows.map(({ $noted: _mark, ...row }) => row) });
    expect(text).not.toContain('$noted');
    expect(readings.statements()).toEqual([{ text: keep, values: [['a', 'b']] }]);
  });

  it('keeps words that look like a mark', () => {
    const readings = new NotedReadings();
    const answer = JSON.stringify([{ title: 'So,"$noted":null and ,"$noted":"b"', $noted: null }]);
    expect(JSON.parse(readings.takenFrom(answer, keep))).toEqual([{ title: 'So,"$noted":null and ,"$noted":"b"' }]);
    expect(readings.isEmpty).toBe(true);
  });
});
