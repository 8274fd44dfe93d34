'use client';
import { ImpactDataset as Element } from '../../define/impact-dataset.js';
import type { DatasetAttributes } from '../attributes.js';
import { component } from './component.js';

export const ImpactDataset = /* @__PURE__ */ component<DatasetAttributes, Element>('impact-dataset', Element);
