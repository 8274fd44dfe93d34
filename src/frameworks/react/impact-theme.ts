'use client';
import { ImpactTheme as Element } from '../../define/impact-theme.js';
import type { AttributesOf } from '../attributes.js';
import { component } from './component.js';

export const ImpactTheme = /* @__PURE__ */ component<AttributesOf<'impact-theme'>, Element>(
  'impact-theme',
  Element,
);
