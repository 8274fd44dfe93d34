'use client';
import { ImpactChart as Element } from '../../define/impact-chart.js';
import type { AttributesOf } from '../attributes.js';
import { component } from './component.js';

export const ImpactChart = /* @__PURE__ */ component<AttributesOf<'impact-chart'>, Element>(
  'impact-chart',
  Element,
);
