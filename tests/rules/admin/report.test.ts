import { describe, expect, it } from 'vitest';
import { writeReport } from '../../../rules/admin/report.ts';
import { diagnose, now, translate } from './sample.ts';

describe('the report', () => {
  it('holds versions, findings and endings', () => {
    const report = writeReport(diagnose(), translate, 'de', now);
    expect(report).toContain('Konferenzlotse 0.1.0');
    expect(report).toContain('/services/0/id');
    expect(report).toContain('kreis.zoom.us');
    expect(report).toContain('webmail.kreis.example (webmail)');
  });

  it('shortens a logo', () => {
    const logo = `data:image/png;base64,${'A'.repeat(400)}`;
    const applied = { raw: { organisation: { name: 'X', logo } }, receivedAt: '2026-11-20T08:00:00.000Z' };
    expect(writeReport(diagnose({ applied }), translate, 'de', now)).not.toContain('AAAA');
  });
});
