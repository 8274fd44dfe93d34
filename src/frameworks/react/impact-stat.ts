'use client';
import { ImpactStat as Element } from '../../define/impact-stat.js';
import type { AttributesOf } from '../attributes.js';
import { component } from './component.js';

export const ImpactStat = /* @__PURE__ */ component<AttributesOf<'impact-stat'>, Element>(
  'impact-stat',
  Element,
);
