import { askTogether } from './bank';

askTogether((id) => id.startsWith('tp-'));
