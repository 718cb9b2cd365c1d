import { askTogether } from './bank';

askTogether((id) => id.startsWith('pc-') && id < 'pc-30');
