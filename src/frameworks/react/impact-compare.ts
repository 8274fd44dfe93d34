'use client';
import { ImpactCompare as Element } from '../../define/impact-compare.js';
import type { AttributesOf } from '../attributes.js';
import { component } from './component.js';

export const ImpactCompare = /* @__PURE__ */ component<AttributesOf<'impact-compare'>, Element>(
  'impact-compare',
  Element,
);
