// Storage events of the articles' container. The subscription to the app's webhook is made by the postdeploy hook, because the key that it
// needs exists only once the app runs; what it can't deliver goes to the container 'dead-letters'.
param name string
param location string
param tags object
param articlesName string

@description('Writes what could not be delivered.')
var blobDataContributor = 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'

resource articles 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: articlesName
}

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' = {
  name: name
  location: location
  tags: tags
  identity: { type: 'SystemAssigned' }
  properties: {
    source: articles.id
    topicType: 'Microsoft.Storage.StorageAccounts'
  }
}

resource mayWriteDeadLetters 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: articles
  name: guid(articles.id, name, blobDataContributor)
  properties: {
    principalId: topic.identity.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', blobDataContributor)
  }
}

output id string = topic.id
output name string = topic.name
