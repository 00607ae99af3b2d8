import { AboutPanel } from './AboutPanel.tsx';
import { AlternativesPanel } from './AlternativesPanel.tsx';
import { ChecklistPanel } from './ChecklistPanel.tsx';
import type { GuideProps } from './Guide.tsx';
import { ReplyPage } from './ReplyPage.tsx';
import { ServicePage } from './ServicePage.tsx';
import { ServicesPanel } from './ServicesPanel.tsx';
import { SourcesPanel } from './SourcesPanel.tsx';
import { ToolsPanel } from './ToolsPanel.tsx';
import { WhyPanel } from './WhyPanel.tsx';

/** The panel of a place. */
export function Panel({ world, place, answers, onGo, onAnswer, onPrint, help }: GuideProps) {
  switch (place.tab) {
    case 'alternatives':
      return <AlternativesPanel world={world} help={help} compared={place.compared} onGo={onGo} />;
    case 'services':
      if ('view' in place) return <ReplyPage id={place.service} world={world} onCopy={help.onCopy} />;
      return place.service ? (
        <ServicePage id={place.service} world={world} help={help} />
      ) : (
        <ServicesPanel world={world} />
      );
    case 'why':
      return <WhyPanel service={place.service} world={world} onGo={onGo} />;
    case 'sources':
      return <SourcesPanel target={place.source} world={world} />;
    case 'tools':
      return <ToolsPanel world={world} />;
    case 'checklist':
      return <ChecklistPanel {...{ world, answers, onAnswer, onPrint }} onSave={help.onSave} />;
    case 'about':
      return <AboutPanel world={world} help={help} />;
  }
}
