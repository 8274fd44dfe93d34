/** What the elements show that name no dataset and stand in none. */
import { setDefaultDataset } from '../controllers/index.js';
import { dataset } from '../datasets/baba-bydelsmoedre/index.js';

setDefaultDataset(dataset);
