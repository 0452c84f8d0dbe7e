/** The script a page embeds: registers every element. */
import { define } from './define';

define();
