import { AGENCY } from './agency';
import { B2B_DEMAND } from './b2b-demand';
import { BRAND_CREATIVE } from './brand-creative';
import { COMMUNICATIONS } from './communications';
import { CRM_AUTOMATION } from './crm-automation';
import { ECOMMERCE } from './ecommerce';
import { PERFORMANCE } from './performance';
import { PRODUCT_MARKETING } from './product-marketing';
import { SEO_CONTENT } from './seo-content';
import { SOCIAL_MEDIA } from './social-media';
import type { Preset } from './preset';

/** The roles offered on the first-run page, in the order shown. */
export const PRESETS: readonly Preset[] = [
  SEO_CONTENT,
  PERFORMANCE,
  ECOMMERCE,
  CRM_AUTOMATION,
  BRAND_CREATIVE,
  SOCIAL_MEDIA,
  B2B_DEMAND,
  AGENCY,
  COMMUNICATIONS,
  PRODUCT_MARKETING,
];

/** The role with this id, or null. */
export function findPreset(id: string | null): Preset | null {
  return PRESETS.find((preset) => preset.id === id) ?? null;
}
