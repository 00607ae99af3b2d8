import type { Tool } from '../../rules/catalogue/alternative-schema.ts';
import { isShownAsFact } from '../../rules/catalogue/facts.ts';
import type { GuideData } from '../../rules/guide/guide-data.ts';
import { groupTools, type ToolCategory } from '../../rules/guide/tools.ts';
import { pickText } from '../../rules/text/language.ts';
import { Badge } from '../controls/Badge.tsx';
import { ExternalLink } from '../controls/Links.tsx';
import { Heading } from './Heading.tsx';
import { SourceMarks } from './sources/FactText.tsx';

export function ToolsPanel({ data }: { data: GuideData }) {
  return (
    <>
      <Heading text={data.translate('guide.tabs.tools')} />
      <p class="lead">{data.translate('guide.tools.intro')}</p>
      {groupTools(data.catalogue).map(({ category, tools }) => (
        <ToolTable key={category} category={category} tools={tools} data={data} />
      ))}
    </>
  );
}

function ToolTable(props: { category: ToolCategory; tools: { id: string; tool: Tool }[]; data: GuideData }) {
  const { translate } = props.data;
  return (
    <section class="section">
      <h3 id={`tools-${props.category}`}>{translate(`guide.category.${props.category}`)}</h3>
      <table class="table table--tools" aria-labelledby={`tools-${props.category}`}>
        <thead>
          <tr>
            <th scope="col">{translate('guide.name')}</th>
            <th scope="col">{translate('guide.tools.licence')}</th>
            <th scope="col">{translate('guide.tools.note')}</th>
          </tr>
        </thead>
        <tbody>
          {props.tools.map(({ id, tool }) => (
            <Row key={id} tool={tool} data={props.data} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ tool, data }: { tool: Tool; data: GuideData }) {
  const { translate, language } = data;
  const isSupported = isShownAsFact(tool) && tool.sources.length > 0;
  return (
    <tr>
      <th scope="row">
        <ExternalLink href={tool.website}>{tool.name}</ExternalLink>
        {!tool.websiteVerified && <p class="table__note">{translate('guide.tools.websiteUnverified')}</p>}
      </th>
      <td data-label={translate('guide.tools.licence')}>
        {tool.licence} {!isSupported && <Badge kind="unverified" label={translate('guide.unverified')} />}
        <SourceMarks ids={tool.sources} data={data} />
      </td>
      <td data-label={translate('guide.tools.note')} data-empty={tool.note === null || undefined}>
        {tool.note ? pickText(tool.note, language) : '–'}
      </td>
    </tr>
  );
}
