import type { ChecklistAnswers } from '../../rules/guide/checklist.ts';
import type { GuideData } from '../../rules/guide/guide-data.ts';
import type { Place } from '../../rules/guide/place.ts';
import type { PageActions } from '../page-actions.ts';
import { AboutPanel } from './AboutPanel.tsx';
import { AlternativesPanel } from './alternatives/AlternativesPanel.tsx';
import { ChecklistPanel } from './checklist/ChecklistPanel.tsx';
import { ReplyPage } from './services/ReplyPage.tsx';
import { ServicePage } from './services/ServicePage.tsx';
import { ServicesPanel } from './services/ServicesPanel.tsx';
import { SourcesPanel } from './sources/SourcesPanel.tsx';
import { ToolsPanel } from './ToolsPanel.tsx';
import { WhyPanel } from './WhyPanel.tsx';

export interface PanelProps {
  data: GuideData;
  place: Place;
  answers: ChecklistAnswers;
  onGo: (place: Place) => void;
  onAnswer: (answers: ChecklistAnswers) => void;
  onPrint: () => void;
  actions: PageActions;
}

export function Panel({ data, place, answers, onGo, onAnswer, onPrint, actions }: PanelProps) {
  switch (place.tab) {
    case 'alternatives':
      return <AlternativesPanel data={data} actions={actions} compared={place.compared} onGo={onGo} />;
    case 'services':
      if ('view' in place) return <ReplyPage id={place.service} data={data} onCopy={actions.onCopy} />;
      return place.service ? (
        <ServicePage id={place.service} data={data} actions={actions} />
      ) : (
        <ServicesPanel data={data} />
      );
    case 'why':
      return <WhyPanel service={place.service} data={data} onGo={onGo} />;
    case 'sources':
      return <SourcesPanel target={place.source} data={data} />;
    case 'tools':
      return <ToolsPanel data={data} />;
    case 'checklist':
      return <ChecklistPanel {...{ data, answers, onAnswer, onPrint }} onSave={actions.onSave} />;
    case 'about':
      return <AboutPanel data={data} actions={actions} />;
  }
}
