startFilters();
startList();
startKeys();
filterListeners.push(showList);
clearFilter();
showOverview();
showMap();
followHash();
