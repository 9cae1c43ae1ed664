import './chart';
import './picker';
import './search';
import './years';
