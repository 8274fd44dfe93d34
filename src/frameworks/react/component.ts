/** Our elements as components of React 19. */
import { shadowRoot } from '#shadow-root';
import { createComponent } from '@lit/react';
import * as React from 'react';

import { repeatReport, type ReportDetail } from '../../controllers/index.js';

const EVENTS = {
  onImpactReady: 'impact-ready',
  onImpactError: 'impact-error',
  onImpactSelect: 'impact-select',
} as const;

interface Reports {
  readonly onImpactReady?: ((event: CustomEvent<ReportDetail>) => void) | undefined;
  readonly onImpactError?: ((event: CustomEvent<ReportDetail>) => void) | undefined;
}

type Common<Element> = Omit<React.HTMLAttributes<Element>, 'lang' | 'aria-label'> &
  React.RefAttributes<Element> &
  Reports;

/** Its properties: the element's attributes as HTML names them, its events, and what React knows of every element. */
export type Component<Attributes, Element> = (props: Attributes & Common<Element>) => React.ReactElement;

interface Props extends Readonly<Record<string, unknown>> {
  readonly children?: React.ReactNode;
  readonly ref?: React.Ref<HTMLElement>;
}

/** A reference to an element that came from a server, and may have reported before React listened to it. */
function useReported(theirs: React.Ref<HTMLElement> | undefined): React.Ref<HTMLElement> {
  const element = React.useRef<HTMLElement>(null);
  const isNew = React.useRef(true);
  React.useImperativeHandle(theirs, () => element.current!, []);
  React.useLayoutEffect(() => {
    if (isNew.current) repeatReport(element.current!);
    isNew.current = false;
  }, []);
  return element;
}

/** The component of an element. On a server it comes with its declarative shadow root, from which the browser goes on. */
export function component<Attributes, Element extends HTMLElement>(
  tagName: string,
  elementClass: new () => HTMLElement,
): Component<Attributes, Element> {
  const InBrowser = createComponent({ react: React, tagName, elementClass, events: EVENTS });
  const Component = (all: Attributes & Common<Element>): React.ReactElement => {
    const props = all as Props;
    const root = shadowRoot(tagName, props);
    if (root !== undefined) {
      const { children, ...attributes } = props;
      const template = { shadowrootmode: 'open', dangerouslySetInnerHTML: { __html: root } };
      const prerendered = root && React.createElement('template', template);
      return React.createElement(tagName, attributes, prerendered, children);
    }
    // Elements have a read-only property of the name `dataset`.
    const { dataset: datasetId, ref: theirs, ...others } = props;
    const ref = useReported(theirs);
    return React.createElement(InBrowser, { ...others, ...(datasetId !== undefined && { datasetId }), ref });
  };
  Component.displayName = elementClass.name;
  return Component;
}
