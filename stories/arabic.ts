import type { Dataset } from '../src/model/index.js';

/**
 * The results of an invented association, in Arabic alone: a language that is written from right to left and that no
 * grammar is built in for, so that every result says its own statement.
 */
export const arabic: Dataset = {
  format: 1,
  id: 'rifaq-alqiraa',
  edition: '2025-03-01',
  name: { ar: 'رفاق القراءة' },
  languages: ['ar'],
  programs: [
    {
      id: 'alfusul',
      name: { ar: 'الفصول' },
      description: { ar: 'متطوعون يقرؤون مع التلاميذ في المدارس.' },
      base: {
        label: { ar: 'متطوعو الفصول' },
        definite: { ar: 'من متطوعي الفصول' },
        indefinite: { ar: 'من متطوعي الفصول' },
      },
    },
    {
      id: 'almaktabat',
      name: { ar: 'المكتبات' },
      description: { ar: 'متطوعون يستقبلون العائلات في المكتبات.' },
      base: {
        label: { ar: 'متطوعو المكتبات' },
        definite: { ar: 'من متطوعي المكتبات' },
        indefinite: { ar: 'من متطوعي المكتبات' },
      },
    },
  ],
  scales: [],
  sources: [
    {
      id: 'taqrir',
      publisher: 'رفاق القراءة',
      year: 2025,
      title: 'عام من القراءة معا',
      language: 'ar',
      url: 'https://example.org/taqrir',
    },
  ],
  themes: [
    {
      id: 'alqiraa',
      title: { ar: 'متعة القراءة' },
      message: { ar: 'المتطوعون والأطفال يقرؤون أكثر' },
      introduction: { ar: 'يقرأ المتطوعون مع الأطفال كل أسبوع.' },
      indicators: [
        {
          id: 'yaqrauna-akthar',
          title: { ar: 'قراءة أكثر في البيت' },
          sentence: { ar: 'يقولون إنهم يقرؤون في البيت أكثر من قبل' },
          statement: {
            ar: 'يقول 64.5% من متطوعي الفصول و71% من متطوعي المكتبات إنهم يقرؤون في البيت أكثر من قبل. المصدر: رفاق القراءة، 2025.',
          },
          measurements: [
            { program: 'alfusul', figure: { kind: 'share', percent: 64.5 }, source: 'taqrir' },
            { program: 'almaktabat', figure: { kind: 'share', percent: 71 }, source: 'taqrir' },
          ],
        },
        {
          id: 'asdiqa-jodod',
          title: { ar: 'أصدقاء جدد' },
          sentence: { ar: 'تعرفوا على أصدقاء جدد' },
          statement: { ar: 'تعرف 3 من كل 4 من متطوعي الفصول على أصدقاء جدد. المصدر: رفاق القراءة، 2025.' },
          measurements: [
            { program: 'alfusul', figure: { kind: 'frequency', count: 3, outOf: 4 }, source: 'taqrir' },
          ],
        },
      ],
    },
  ],
};
